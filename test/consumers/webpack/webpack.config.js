import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

export default {
  mode: 'production',
  entry: './main.js',
  module: {rules: [{test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader']}]},
  optimization: {minimizer: ['...', new CssMinimizerPlugin()]},
  plugins: [new MiniCssExtractPlugin()],
};
